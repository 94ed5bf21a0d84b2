INSERT IGNORE INTO ledger_log (id, size, subtrees, posted_at_millis, settled_millis) VALUES (1, 0, '', 0, 0);
