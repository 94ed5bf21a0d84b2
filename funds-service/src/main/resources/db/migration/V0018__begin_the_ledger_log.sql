INSERT IGNORE INTO ledger_log (id, size) VALUES (1, 0);
