-- Whatever waits for an approval, of all kinds. Read with the rights of whoever asks.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW pending_document AS
SELECT id, version, 'PLEDGE' AS kind, programme, amount_fen, summary, pledged_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM pledge WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'CONTRIBUTION' AS kind, programme, amount_fen, summary, contributed_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM contribution WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'INTEREST_CREDIT' AS kind, programme, amount_fen, summary, credited_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM interest_credit WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'ALLOTMENT' AS kind, programme, amount_fen, summary, allotted_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM allotment WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'DISBURSEMENT' AS kind, programme, amount_fen, summary, paid_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM disbursement WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'ACCEPTANCE' AS kind, programme, amount_fen, summary, accepted_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM acceptance WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'SURPLUS_RETURN' AS kind, programme, amount_fen, summary, returned_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM surplus_return WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'ADJUSTMENT' AS kind, programme, amount_fen, summary, adjusted_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM adjustment WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT id, version, 'REVERSAL' AS kind, programme, amount_fen, summary, reversed_on AS business_date, status,
    COALESCE(first_checker, '') AS first_checker, recorded_at_millis, recorded_by
FROM reversal WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
-- No document of money: it is about a month, and whoever asked for it has submitted it.
SELECT id, version, 'REOPENING' AS kind, NULL AS programme, 0 AS amount_fen, reason AS summary,
    CAST(CONCAT(period, '-01') AS DATE) AS business_date, 'SUBMITTED' AS status,
    '' AS first_checker, recorded_at_millis, recorded_by
FROM reopening WHERE status = 'REQUESTED';
