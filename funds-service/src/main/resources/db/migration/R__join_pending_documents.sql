-- Whatever waits for an approval, of all kinds. Read with the rights of whoever asks.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW pending_document AS
SELECT id, version, kind, programme, amount_fen, summary, business_date, status, COALESCE(first_checker, '') AS first_checker,
    recorded_at_millis, recorded_by
FROM money_document WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
-- No document of money: it is about a month, and whoever asked for it has submitted it.
SELECT id, version, 'REOPENING' AS kind, NULL AS programme, 0 AS amount_fen, reason AS summary,
    CAST(CONCAT(period, '-01') AS DATE) AS business_date, 'SUBMITTED' AS status,
    '' AS first_checker, recorded_at_millis, recorded_by
FROM reopening WHERE status = 'REQUESTED';
