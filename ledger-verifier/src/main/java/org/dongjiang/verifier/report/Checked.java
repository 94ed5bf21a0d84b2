package org.dongjiang.verifier.report;

import java.util.Optional;
import org.dongjiang.proof.Checkpoint;

/**
 * What a check has looked at.
 *
 * @param checkpoint that all was checked against; nothing where it is not to be believed, and so nothing else was looked at
 * @param vouchers whose bytes were read
 * @param lines of these
 * @param copies lines of the file of vouchers that were compared with them
 * @param later lines of it of vouchers that were posted after the checkpoint
 * @param earlier checkpoints of earlier visits
 * @param attachments files
 * @param attachmentsLeftOut that vouchers name, while there is no folder of attachments
 */
public record Checked(
        Optional<Checkpoint> checkpoint,
        long vouchers,
        long lines,
        long copies,
        long later,
        long earlier,
        long proofs,
        long attachments,
        long attachmentsLeftOut) {

    /** Nothing, for the checkpoint is not to be believed. */
    public static final Checked NOTHING = new Checked(Optional.empty(), 0, 0, 0, 0, 0, 0, 0, 0);
}
