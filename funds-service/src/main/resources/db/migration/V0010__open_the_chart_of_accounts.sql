-- Codes have 4, 6 or 8 digits; the code of a detail account begins with that of its parent.
INSERT IGNORE INTO account (id, version, code, name, name_en, side, recorded_at_millis, recorded_by, updated_at_millis, updated_by,
     sort_key, search_text)
VALUES
    ('00000000-0000-7000-8000-000000000001', 0, '1002', '银行存款', 'Bank deposits', 'DEBIT', 0, 'installation', 0, 'installation', '~yin2银~hang2行~cun2存~kuan3款', '1002\n银行存款\nyinhangcunkuan\nyhck\nbank deposits'),
    ('00000000-0000-7000-8000-000000000002', 0, '100201', '帮扶资金专户', 'Special account of assistance funds', 'DEBIT', 0, 'installation', 0, 'installation', '~bang1帮~fu2扶~zi1资~jin1金~zhuan1专~hu4户', '100201\n帮扶资金专户\nbangfuzijinzhuanhu\nbfzjzh\nspecial account of assistance funds'),
    ('00000000-0000-7000-8000-000000000003', 0, '1212', '应收帮扶款', 'Pledges receivable', 'DEBIT', 0, 'installation', 0, 'installation', '~ying1应~shou1收~bang1帮~fu2扶~kuan3款', '1212\n应收帮扶款\nyingshoubangfukuan\nysbfk\npledges receivable'),
    ('00000000-0000-7000-8000-000000000004', 0, '1221', '其他应收款', 'Other receivables', 'DEBIT', 0, 'installation', 0, 'installation', '~qi2其~ta1他~ying1应~shou1收~kuan3款', '1221\n其他应收款\nqitayingshoukuan\nqtysk\nother receivables'),
    ('00000000-0000-7000-8000-000000000005', 0, '2241', '其他应付款', 'Other payables', 'CREDIT', 0, 'installation', 0, 'installation', '~qi2其~ta1他~ying4应~fu4付~kuan3款', '2241\n其他应付款\nqitayingfukuan\nqtyfk\nother payables'),
    ('00000000-0000-7000-8000-000000000006', 0, '3001', '帮扶专项资金', 'Assistance funds', 'CREDIT', 0, 'installation', 0, 'installation', '~bang1帮~fu2扶~zhuan1专~xiang4项~zi1资~jin1金', '3001\n帮扶专项资金\nbangfuzhuanxiangzijin\nbfzxzj\nassistance funds'),
    ('00000000-0000-7000-8000-000000000007', 0, '300101', '拨入资金', 'Funds given', 'CREDIT', 0, 'installation', 0, 'installation', '~bo1拨~ru4入~zi1资~jin1金', '300101\n拨入资金\nboruzijin\nbrzj\nfunds given'),
    ('00000000-0000-7000-8000-000000000008', 0, '300102', '专户利息', 'Interest of the special account', 'CREDIT', 0, 'installation', 0, 'installation', '~zhuan1专~hu4户~li4利~xi1息', '300102\n专户利息\nzhuanhulixi\nzhlx\ninterest of the special account'),
    ('00000000-0000-7000-8000-000000000009', 0, '3101', '待到位帮扶资金', 'Funds pledged, not yet contributed', 'CREDIT', 0, 'installation', 0, 'installation', '~dai4待~dao4到~wei4位~bang1帮~fu2扶~zi1资~jin1金', '3101\n待到位帮扶资金\ndaidaoweibangfuzijin\nddwbfzj\nfunds pledged, not yet contributed'),
    ('00000000-0000-7000-8000-000000000010', 0, '5001', '拨付支出', 'Disbursements', 'DEBIT', 0, 'installation', 0, 'installation', '~bo1拨~fu4付~zhi1支~chu1出', '5001\n拨付支出\nbofuzhichu\nbfzc\ndisbursements'),
    ('00000000-0000-7000-8000-000000000011', 0, '500101', '已拨付待验收', 'Disbursed, to be accepted', 'DEBIT', 0, 'installation', 0, 'installation', '~yi3已~bo1拨~fu4付~dai4待~yan4验~shou1收', '500101\n已拨付待验收\nyibofudaiyanshou\nybfdys\ndisbursed, to be accepted'),
    ('00000000-0000-7000-8000-000000000012', 0, '500102', '已验收使用', 'Used and accepted', 'DEBIT', 0, 'installation', 0, 'installation', '~yi3已~yan4验~shou1收~shi3使~yong4用', '500102\n已验收使用\nyiyanshoushiyong\nyyssy\nused and accepted');

-- As if they had been recorded through the service.
INSERT IGNORE INTO account_version
    (id, record_id, version, valid_from, valid_until, begun, code, name, name_en, side,
     recorded_at_millis, recorded_by, updated_at_millis, updated_by, sort_key, search_text)
SELECT id, id, version, '1000-01-01', '9999-12-31', TRUE, code, name, name_en, side,
    recorded_at_millis, recorded_by, updated_at_millis, updated_by, sort_key, search_text
FROM account WHERE recorded_by = 'installation' AND version = 0;

-- The members in the order of their names, as the service writes them.
INSERT IGNORE INTO record_event
    (id, version, register, record_id, record_version, kind, changes, recorded_at_millis, recorded_by)
SELECT id, 0, 'accounts', id, 0, 'RECORDED', CONCAT(
        '[{"pointer":"/code","before":null,"after":"', code,
        '"},{"pointer":"/name","before":null,"after":"', name,
        '"},{"pointer":"/nameEn","before":null,"after":"', name_en,
        '"},{"pointer":"/side","before":null,"after":"', side, '"}]'),
    recorded_at_millis, recorded_by
FROM account WHERE recorded_by = 'installation' AND version = 0;

INSERT IGNORE INTO feed_queue (recorded_at_millis, record_version, event_id)
SELECT recorded_at_millis, record_version, id FROM record_event WHERE register = 'accounts' AND recorded_by = 'installation'
    AND NOT EXISTS (SELECT 1 FROM feed_order f WHERE f.event_id = record_event.id);
