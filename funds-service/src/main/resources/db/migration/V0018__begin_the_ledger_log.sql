INSERT IGNORE INTO ledger_log (id, size, subtrees) VALUES (1, 0, '');
