package org.dongjiang.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dongjiang.proof.LogKey;
import org.dongjiang.verifier.log.PulledLog;
import org.dongjiang.verifier.report.Checked;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Report;
import org.dongjiang.verifier.voucher.PulledVouchers;

/**
 * Checks a ledger that lies in a folder, from files alone.
 *
 * @param folder as it was pulled
 * @param key by which its log signs, got from elsewhere
 * @param earlier checkpoints that were kept elsewhere
 * @param proofs that were handed out when vouchers were posted
 * @param balances where to write what the vouchers add up to
 */
public record Check(Path folder, LogKey key, List<Path> earlier, List<Path> proofs, Optional<Path> balances) {

    /** @throws IOException where a file cannot be read, whatever it says */
    public Report run() throws IOException {
        var findings = new Findings();
        var log = PulledLog.open(folder, key, findings);
        if (log.isEmpty()) {
            return findings.report(Checked.NOTHING);
        }
        return run(log.get(), findings);
    }

    private Report run(PulledLog log, Findings findings) throws IOException {
        for (var file : earlier) {
            log.addEarlier(file);
        }
        for (var file : proofs) {
            log.addProof(file);
        }
        try (var vouchers = PulledVouchers.open(folder, findings)) {
            long read = 0;
            for (var bundle = log.next(); bundle.isPresent(); bundle = log.next()) {
                vouchers.add(bundle.get());
                read += bundle.get().leaves().size();
            }
            log.end();
            vouchers.end(log.checkpoint().size());
            if (balances.isPresent()) {
                vouchers.writeBalances(balances.get());
            }
            return findings.report(new Checked(
                    Optional.of(log.checkpoint()),
                    read,
                    vouchers.lines(),
                    vouchers.compared(),
                    vouchers.later(),
                    log.earlierRead(),
                    log.proofsRead(),
                    vouchers.attachments(),
                    vouchers.attachmentsLeftOut()));
        }
    }
}
