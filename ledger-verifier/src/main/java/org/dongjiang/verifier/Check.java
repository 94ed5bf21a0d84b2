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
 * Verifies a ledger in a folder, from files alone.
 *
 * @param folder as downloaded
 * @param key of its log, obtained from elsewhere
 * @param earlier checkpoints stored elsewhere
 * @param proofs received when vouchers were posted
 * @param balances the file for the balances computed from the vouchers
 */
public record Check(Path folder, LogKey key, List<Path> earlier, List<Path> proofs, Optional<Path> balances) {

    /** @throws IOException if a file cannot be read, whatever its content */
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
            for (var bundle = log.next(); bundle.isPresent(); bundle = log.next()) {
                vouchers.add(bundle.get());
            }
            log.end();
            vouchers.end(log.checkpoint().size());
            if (balances.isPresent()) {
                vouchers.writeBalances(balances.get());
            }
            return findings.report(new Checked(
                    Optional.of(log.checkpoint()),
                    vouchers.vouchers(),
                    vouchers.lines(),
                    vouchers.facts(),
                    vouchers.compared(),
                    vouchers.listedLines(),
                    vouchers.balances(),
                    vouchers.records(),
                    vouchers.later(),
                    log.earlierRead(),
                    log.proofsRead(),
                    vouchers.attachments(),
                    vouchers.attachmentsLeftOut()));
        }
    }
}
