-- Lines with the columns of their voucher, its index in the log, and the voucher it refers to: for a reversal the reversed voucher, for a
-- surplus return the payment that was returned. A later document with the same payment reference does not change this.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW fund_balance_movement AS
SELECT v.leaf_index, l.line_number, l.id, l.programme, l.account, l.debit_fen, l.credit_fen, l.source, l.project, l.payee, l.region,
    l.household, l.measure, v.id AS voucher_id, CONCAT(v.period, '-', v.type, '-', v.number) AS code, v.document_kind, v.document_id,
    v.business_date, COALESCE(v.reverses, c.voucher_id) AS rests_on, v.recorded_at_millis
FROM voucher_line l
JOIN voucher v ON v.id = l.voucher_id
LEFT JOIN voucher_use c ON c.document_id = v.document_id AND v.document_kind = 'SURPLUS_RETURN';
