package org.dongjiang.funds.book.log;

import java.util.List;
import org.dongjiang.proof.Hash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consistency proof as callers see it. */
@Schema(description = "一致性证明 · A consistency proof (RFC 6962, 2.1.2)")
record ConsistencyView(
        @Schema(description = "较早的规模 · The earlier size") long from,

        @Schema(description = "较晚的规模 · The later size") long to,

        @Schema(description = "证明，Base64 · The proof, in base64")
        List<String> proof) {

    static ConsistencyView of(long from, long to, List<Hash> proof) {
        return new ConsistencyView(from, to, proof.stream().map(Hash::toString).toList());
    }
}
