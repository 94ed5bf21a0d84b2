package org.dongjiang.kernel.preflight;

import org.dongjiang.kernel.codes.Label;

/** The dangers for money in database settings; {@code {0}} stands for the setting found. */
enum Danger {
    /** A crash of the machine would lose up to a second of commits. */
    COMMITS_NOT_ON_DISK(
            "提交后不立即落盘：innodb_flush_log_at_trx_commit 为 {0}，应为 1",
            "A commit is not written to disk at once: innodb_flush_log_at_trx_commit is {0}; it must be 1"),
    /** Replicas and restored backups would lack acknowledged commits. */
    BINARY_LOG_NOT_ON_DISK(
            "二进制日志不随提交落盘：sync_binlog 为 {0}，应为 1",
            "The binary log is not written to disk at each commit: sync_binlog is {0}; it must be 1"),
    /** A value that does not fit would be truncated instead of refused. */
    SQL_NOT_STRICT(
            "会话的 sql_mode 不是严格模式：{0}，应含 STRICT_TRANS_TABLES 或 STRICT_ALL_TABLES",
            "The sql_mode of the session is not strict: {0}; needs STRICT_TRANS_TABLES or STRICT_ALL_TABLES"),
    /** Conditional updates are exact without retries at this level and no other. */
    ISOLATION_WRONG(
            "会话的事务隔离级别为 {0}，应为 READ-COMMITTED",
            "The transaction isolation of the session is {0}; it must be READ-COMMITTED"),
    /** Other programs on the same data would read and write different times. */
    SERVER_TIME_NOT_UTC("服务器时区为 {0}，应为 +00:00", "The time zone of the server is {0}; it must be +00:00"),
    SESSION_TIME_NOT_UTC("会话时区为 {0}，应为 +00:00", "The time zone of the session is {0}; it must be +00:00"),
    /** Journals are append-only; a user that may change or empty one can rewrite history. */
    JOURNAL_CHANGEABLE(
            "服务所用的数据库用户可以改动只增不改的表：{0}；请收回这些权限",
            "The database user of the service may change append-only tables: {0}; revoke these rights"),
    /**
     * One server shows the rights of a role to its members, the other does not; migrations grant to the user directly.
     */
    ROLE_GRANTED(
            "服务所用的数据库用户有角色 {0}，其权限无法查清；请收回角色",
            "The database user of the service has the role {0}, whose rights cannot be determined; revoke the role"),
    /** An older release does not enforce the rules of a newer structure. */
    SCHEMA_NEWER(
            "数据库结构比程序新，程序不认识版本 {0}；请升级程序",
            "The structure of the database is newer than the program, which does not know version {0}; upgrade the program"),
    /** The database could not be queried yet, or refuses the query. */
    NOT_EXAMINED("无法检查数据库的设置：{0}", "The settings of the database cannot be examined: {0}");

    private final Label text;

    Danger(String zh, String en) {
        text = new Label(zh, en);
    }

    Finding found(String instead) {
        return new Finding(
                this, new Label(text.zh().replace("{0}", instead), text.en().replace("{0}", instead)));
    }
}
