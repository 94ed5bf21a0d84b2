-- Lines with the columns of their voucher. It is a left join although every line has a voucher: a query that needs no column of the voucher,
-- such as a count, then does not read vouchers.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW posted_line AS
SELECT l.id, l.version, l.voucher_id, v.book, v.period, v.type, v.number, l.line_number, l.business_date, v.summary, l.account,
    l.debit_fen, l.credit_fen, l.programme, l.source, l.project, l.payee, l.region, l.household, l.measure, v.document_kind,
    v.document_id, l.recorded_at_millis, l.recorded_by
FROM voucher_line l LEFT JOIN voucher v ON v.id = l.voucher_id;
