-- Everything that waits for an approval. The view has the rights of the user that runs the query.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW pending_document AS
SELECT id, version, kind, programme, amount_fen, summary, business_date, status, COALESCE(first_checker, '') AS first_checker,
    recorded_at_millis, recorded_by
FROM money_document WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
-- Changes by two persons are not financial documents. Their maker is the person who requested them.
SELECT id, version, 'REOPENING' AS kind, NULL AS programme, 0 AS amount_fen, reason AS summary,
    CAST(CONCAT(period, '-01') AS DATE) AS business_date, 'SUBMITTED' AS status,
    '' AS first_checker, recorded_at_millis, recorded_by
FROM reopening WHERE status = 'SUBMITTED'
UNION ALL
SELECT id, version, 'APPROVAL_THRESHOLD', NULL, from_fen, CONCAT(document_kind, ' ', requirement), COALESCE(valid_from, FROM_DAYS(719528 + (recorded_at_millis + 28800000) DIV 86400000)), status, '',
    recorded_at_millis, recorded_by
FROM approval_threshold WHERE status = 'SUBMITTED'
UNION ALL
SELECT id, version, 'EARMARK_CLAUSE', programme, 0, clause, COALESCE(valid_from, FROM_DAYS(719528 + (recorded_at_millis + 28800000) DIV 86400000)), status, '',
    recorded_at_millis, recorded_by
FROM earmark_clause WHERE status = 'SUBMITTED'
UNION ALL
SELECT id, version, 'EARMARK_CLAUSE_ENDING', programme, 0, clause, COALESCE(valid_until, FROM_DAYS(719528 + (recorded_at_millis + 28800000) DIV 86400000)), status, '',
    recorded_at_millis, recorded_by
FROM clause_ending WHERE status = 'SUBMITTED'
UNION ALL
SELECT id, version, 'PAYEE_ACCOUNT', NULL, 0, payee, FROM_DAYS(719528 + (recorded_at_millis + 28800000) DIV 86400000), status, '',
    recorded_at_millis, recorded_by
FROM payee_account WHERE status = 'SUBMITTED'
UNION ALL
SELECT id, version, 'AUDIT_RULE_SETTING', NULL, 0, rule, FROM_DAYS(719528 + (recorded_at_millis + 28800000) DIV 86400000), status, '',
    recorded_at_millis, recorded_by
FROM audit_rule_setting WHERE status = 'SUBMITTED';
