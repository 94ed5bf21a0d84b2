-- The balances at each closing of a period, with what it takes to list them. The id is a UUID of version 8 (RFC 9562), derived from the key.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW frozen_balance AS
SELECT CONCAT(LEFT(f.digest, 8), '-', SUBSTR(f.digest, 9, 4), '-8', SUBSTR(f.digest, 14, 3), '-8',
        SUBSTR(f.digest, 18, 3), '-', SUBSTR(f.digest, 21, 12)) AS id,
    0 AS version, f.period, f.closing, f.account, f.programme, f.opening_fen, f.debit_fen, f.credit_fen,
    f.opening_fen + f.debit_fen - f.credit_fen AS balance_fen, f.recorded_at_millis, f.recorded_by
FROM (
    SELECT SHA2(CONCAT(b.period_id, '/', b.closing, '/', b.account, '/', b.programme), 256) AS digest, p.code AS period, b.closing,
        b.account, b.programme, b.opening_fen, b.debit_fen, b.credit_fen, p.recorded_at_millis, p.recorded_by
    FROM period_balance b
    JOIN accounting_period p ON p.id = b.period_id
) f;
