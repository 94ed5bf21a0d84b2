package org.dongjiang.verifier.report;

import java.util.Optional;
import org.dongjiang.proof.Checkpoint;

/**
 * The extent of a check.
 *
 * @param checkpoint with which all was compared; empty if it is not valid, and then nothing else was checked
 * @param vouchers whose bytes were read
 * @param lines of these
 * @param facts whose bytes were read
 * @param copies lines of the file of vouchers that were compared with them
 * @param listedLines lines of the list of lines that were compared with them
 * @param balances amounts of kept balances that were compared
 * @param records rows of the lists of records that were compared with the facts
 * @param later lines of it for vouchers posted after the checkpoint
 * @param earlier checkpoints of earlier downloads
 * @param attachments files
 * @param attachmentsLeftOut that vouchers name, if there is no folder of attachments
 */
public record Checked(
        Optional<Checkpoint> checkpoint,
        long vouchers,
        long lines,
        long facts,
        long copies,
        long listedLines,
        long balances,
        long records,
        long later,
        long earlier,
        long proofs,
        long attachments,
        long attachmentsLeftOut) {

    /** Empty, because the checkpoint is not valid. */
    public static final Checked NOTHING = new Checked(Optional.empty(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
