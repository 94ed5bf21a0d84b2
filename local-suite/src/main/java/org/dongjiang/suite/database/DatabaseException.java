package org.dongjiang.suite.database;

/** The local database cannot be had; the message says why, in one line. */
public final class DatabaseException extends RuntimeException {

    public DatabaseException(String message) {
        super(message);
    }

    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
