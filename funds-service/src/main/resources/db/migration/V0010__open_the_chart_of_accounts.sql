-- Codes have 4, 6 or 8 digits; the code of a detail account begins with that of its parent.
INSERT IGNORE INTO account (id, version, code, name, name_en, parent, side, recorded_at_millis, recorded_by) VALUES
    ('00000000-0000-7000-8000-000000000001', 0, '1002', '银行存款', 'Bank deposits', NULL, 'DEBIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000002', 0, '100201', '帮扶资金专户', 'Special account of assistance funds', '1002', 'DEBIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000003', 0, '1212', '应收帮扶款', 'Pledges receivable', NULL, 'DEBIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000004', 0, '1221', '其他应收款', 'Other receivables', NULL, 'DEBIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000005', 0, '2241', '其他应付款', 'Other payables', NULL, 'CREDIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000006', 0, '3001', '帮扶专项资金', 'Assistance funds', NULL, 'CREDIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000007', 0, '300101', '拨入资金', 'Funds given', '3001', 'CREDIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000008', 0, '300102', '专户利息', 'Interest of the special account', '3001', 'CREDIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000009', 0, '3101', '待到位帮扶资金', 'Funds pledged, not yet contributed', NULL, 'CREDIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000010', 0, '5001', '拨付支出', 'Disbursements', NULL, 'DEBIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000011', 0, '500101', '已拨付待验收', 'Disbursed, to be accepted', '5001', 'DEBIT', 0, 'installation'),
    ('00000000-0000-7000-8000-000000000012', 0, '500102', '已验收使用', 'Used and accepted', '5001', 'DEBIT', 0, 'installation');
