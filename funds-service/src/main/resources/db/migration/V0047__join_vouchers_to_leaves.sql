-- A voucher with its place in the log. Joined from the left, so that leaves are looked at only where something is asked of them.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW posted_voucher AS
SELECT v.id, v.version, l.leaf_index, v.book, v.period, v.type, v.number, v.business_date, v.summary, v.summary_salt, v.document_kind,
    v.document_id, v.amount_fen, v.attachment_count, v.reverses, v.maker, v.made_at_millis, v.first_checker, v.checker,
    v.recorded_at_millis, v.recorded_by
FROM voucher v LEFT JOIN ledger_leaf l ON l.voucher_id = v.id;
