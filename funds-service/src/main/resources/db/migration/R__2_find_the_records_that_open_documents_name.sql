-- What documents name that wait for approval, or are in force without a voucher. What is posted is in the lines of vouchers. The view has the
-- rights of the user that runs the query.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW named_record AS
SELECT 'ACCOUNT' AS kind, l.account AS code, d.business_date
FROM document_line l JOIN money_document d ON d.id = l.document_id WHERE d.status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT 'PROGRAMME', programme, business_date FROM money_document WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT 'PROGRAMME', programme, allotted_on FROM allotment WHERE status = 'APPROVED' AND drawn_fen < amount_fen
UNION ALL
SELECT 'PROGRAMME', l.programme, d.business_date
FROM document_line l JOIN money_document d ON d.id = l.document_id WHERE d.status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT 'PROJECT', project, allotted_on FROM allotment
WHERE status IN ('SUBMITTED', 'CHECKED') OR status = 'APPROVED' AND drawn_fen < amount_fen
UNION ALL
SELECT 'PROJECT', project, paid_on FROM disbursement WHERE status IN ('SUBMITTED', 'CHECKED')
UNION ALL
SELECT 'PROJECT', l.project, d.business_date
FROM document_line l JOIN money_document d ON d.id = l.document_id WHERE d.status IN ('SUBMITTED', 'CHECKED');
