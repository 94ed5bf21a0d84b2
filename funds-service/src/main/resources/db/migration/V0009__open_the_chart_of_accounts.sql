INSERT IGNORE INTO account (code, name) VALUES ('1002', '银行存款'), ('3001', '帮扶专项资金'), ('5001', '拨付支出');
