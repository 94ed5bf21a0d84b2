-- Everything that waits for an approval. The view has the rights of the user that runs the query.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW pending_document AS
SELECT id, version, kind, programme, amount_fen, summary, business_date, status, COALESCE(first_checker, '') AS first_checker,
    recorded_at_millis, recorded_by
FROM money_document WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
-- A reopening is not a financial document: it concerns a month, and its maker is the person who requested it.
SELECT id, version, 'REOPENING' AS kind, NULL AS programme, 0 AS amount_fen, reason AS summary,
    CAST(CONCAT(period, '-01') AS DATE) AS business_date, 'SUBMITTED' AS status,
    '' AS first_checker, recorded_at_millis, recorded_by
FROM reopening WHERE status = 'REQUESTED';
