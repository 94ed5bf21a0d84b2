package org.dongjiang.kernel.idempotency;

/**
 * Seals stored answers, so that one that was changed in the database is recognised. It takes a secret that is not in the database:
 * only a service that has one has a bean of this type. In others, answers have no seal and are not checked.
 */
public interface AnswerSeals {

    /** The seal of a content, in 64 hexadecimal digits. */
    String of(byte[] content);

    /** @param seal null for none */
    boolean isOf(String seal, byte[] content);
}
