package org.dongjiang.funds.book.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.ledger.Documents;
import org.dongjiang.funds.book.ledger.HeldDocument;
import org.dongjiang.funds.book.ledger.UnsettledDocument;
import org.dongjiang.funds.book.voucher.AttachedFile;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.funds.book.voucher.StoredVouchers;
import org.dongjiang.funds.book.voucheruse.StoredVoucherUses;
import org.dongjiang.kernel.money.Money;
import org.hibernate.Session;

/**
 * The comparison of documents: those that were posted with their vouchers, all of them with their seals, and what they use of
 * vouchers with the uses.
 */
final class ComparedDocuments {

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Collection<Documents> registers;
    private final AttachedContents contents;

    /** Members of both that are not equal, by name. */
    private static final class Differing {
        private final List<String> names = new ArrayList<>();

        Differing require(String name, Object one, Object other) {
            if (!Objects.equals(one, other)) {
                names.add(name);
            }
            return this;
        }
    }

    ComparedDocuments(Collection<Documents> registers, AttachedContents contents) {
        this.registers = registers;
        this.contents = contents;
    }

    /** Compares the documents of some vouchers. */
    void posted(Connection database, Session reader, List<NewVoucher> vouchers, Findings found) throws SQLException {
        var ids = new HashMap<DocumentKind, List<UUID>>();
        vouchers.forEach(voucher -> ids.computeIfAbsent(voucher.origin().kind(), none -> new ArrayList<>())
                .add(voucher.origin().id()));
        var held = new HashMap<UUID, HeldDocument>();
        for (var register : registers) {
            if (ids.containsKey(register.kind())) {
                register.held(reader, ids.get(register.kind())).forEach(document -> held.put(document.id(), document));
            }
        }
        vouchers.forEach(voucher -> posted(voucher, held.get(voucher.origin().id()), found));
        uses(database, DifferenceKind.VOUCHER_USE, held.values(), found);
    }

    private static void posted(NewVoucher voucher, HeldDocument document, Findings found) {
        var subject = voucher.origin().kind() + " " + voucher.origin().id();
        if (document == null) {
            found.add(new Found(
                    DifferenceKind.DOCUMENT, subject, Comparison.onlyProgramme(voucher), "missing", "posted"));
            return;
        }
        var differing = new Differing()
                .require("status", true, document.posted())
                .require("voucherId", voucher.id(), document.voucher())
                .require("businessDate", voucher.businessDate(), document.businessDate())
                .require("summary", voucher.summary(), document.summary())
                .require("maker", voucher.origin().maker(), document.maker())
                .require("firstChecker", voucher.checkers().first(), document.firstChecker())
                .require("checker", voucher.checkers().last(), document.checker())
                .require("attachments", voucher.attachedFiles(), document.attachedFiles())
                .require("lines", voucher.lines(), document.lines())
                .require("amount", true, document.summed())
                .require("seal", true, document.sealed());
        if (!differing.names.isEmpty()) {
            found.add(new Found(
                    DifferenceKind.DOCUMENT,
                    subject,
                    Comparison.onlyProgramme(voucher),
                    "differs: " + String.join(", ", differing.names),
                    "as posted"));
        }
    }

    /** Compares the documents that wait for approval, or are in force without a voucher. */
    void unsettled(Connection database, List<UnsettledDocument> unsettled, Findings found) throws SQLException {
        var held = unsettled.stream().map(UnsettledDocument::held).toList();
        held.forEach(document -> sealed(DifferenceKind.PENDING_DOCUMENT, document, found));
        uses(database, DifferenceKind.PENDING_DOCUMENT, held, found);
    }

    private static void sealed(DifferenceKind kind, HeldDocument document, Findings found) {
        if (!document.sealed()) {
            found.add(new Found(
                    kind, subject(document), document.programme(), "differs: seal", "as written by the service"));
        }
    }

    /** Compares the documents that came to nothing, or whose reservation ended. */
    void ended(Connection database, Session reader, Findings found) throws SQLException {
        for (var register : registers) {
            var after = BEFORE_ALL;
            List<HeldDocument> page;
            do {
                page = register.ended(reader, after, AT_ONCE);
                page.forEach(document -> sealed(DifferenceKind.DOCUMENT, document, found));
                uses(database, DifferenceKind.VOUCHER_USE, page, found);
                reader.clear();
                after = page.isEmpty() ? after : page.get(page.size() - 1).id();
            } while (page.size() == AT_ONCE);
        }
    }

    /** A use is the copy of what its document says. */
    private static void uses(
            Connection database, DifferenceKind kind, Collection<HeldDocument> documents, Findings found)
            throws SQLException {
        var kept = StoredVoucherUses.of(
                database, documents.stream().map(HeldDocument::id).toList());
        for (var document : documents) {
            var recomputed = document.usedVoucher() == null
                    ? null
                    : new StoredVoucherUses.Use(document.usedVoucher(), document.usedFen(), 1);
            var use = kept.get(document.id().toString());
            if (!Objects.equals(use, recomputed)) {
                found.add(new Found(
                        kind, "use by " + subject(document), document.programme(), text(use), text(recomputed)));
            }
        }
    }

    private static String text(StoredVoucherUses.Use use) {
        return use == null ? "none" : Money.ofFen(use.fen()) + " of voucher " + use.voucher();
    }

    private static String subject(HeldDocument document) {
        return document.kind() + " " + document.id();
    }

    /** Exactly the documents whose vouchers are reversed in full are shown as reversed. */
    void reversed(Connection database, Session reader, Findings found) throws SQLException {
        var expected = StoredVouchers.reversedDocuments(database);
        for (var register : registers) {
            var differing = new HashSet<>(expected.getOrDefault(register.kind(), Set.of()));
            for (var id : register.reversed(reader)) {
                if (!differing.remove(id)) {
                    differing.add(id);
                }
            }
            for (var document : register.held(reader, differing)) {
                boolean isReversed =
                        expected.getOrDefault(register.kind(), Set.of()).contains(document.id());
                found.add(new Found(
                        DifferenceKind.DOCUMENT,
                        "reversal of " + subject(document),
                        document.programme(),
                        isReversed ? "not reversed" : "reversed",
                        isReversed ? "reversed" : "not reversed"));
            }
        }
    }

    /** The versions of a document name each other. */
    void versions(Session reader, Findings found) {
        for (var register : registers) {
            register.held(reader, register.withoutVersion(reader))
                    .forEach(document -> found.add(new Found(
                            DifferenceKind.DOCUMENT,
                            "versions of " + subject(document),
                            document.programme(),
                            "one is missing or does not name it",
                            "each names the next")));
        }
    }

    /** What all documents together show. */
    void counted(Connection database, Session reader, long leaves, Findings found) throws SQLException {
        long posted = registers.stream()
                .mapToLong(register -> register.countPosted(reader))
                .sum();
        differing(found, DifferenceKind.DOCUMENT, "number of posted documents", posted, leaves);
        for (var register : registers) {
            differing(
                    found,
                    DifferenceKind.DOCUMENT,
                    "number of attachments more than named: " + register.kind(),
                    register.countSurplusAttachments(reader),
                    0);
        }
        long usedFen = 0;
        for (var register : registers) {
            usedFen = Math.addExact(usedFen, register.usedFen(reader));
        }
        differing(
                found,
                DifferenceKind.VOUCHER_USE,
                "sum of voucher uses in fen",
                StoredVoucherUses.totalFen(database),
                usedFen);
    }

    private static void differing(Findings found, DifferenceKind kind, String subject, long kept, long recomputed) {
        if (kept != recomputed) {
            found.add(new Found(kind, subject, null, Long.toString(kept), Long.toString(recomputed)));
        }
    }

    /** Compares the bytes of the attachments of some vouchers with the hashes in their leaves. */
    void files(Connection database, List<NewVoucher> vouchers, Findings found) throws SQLException {
        Map<AttachedFile, Boolean> stored = new HashMap<>();
        for (var voucher : vouchers) {
            for (var file : voucher.attachedFiles()) {
                if (!stored.containsKey(file)) {
                    stored.put(file, contents.isStored(database, file));
                }
            }
            var damaged = voucher.attachedFiles().stream()
                    .filter(file -> !stored.get(file))
                    .map(AttachedFile::attachmentId)
                    .collect(Collectors.joining(", "));
            if (!damaged.isEmpty()) {
                found.add(new Found(
                        DifferenceKind.ATTACHMENT,
                        voucher.origin().kind() + " " + voucher.origin().id(),
                        Comparison.onlyProgramme(voucher),
                        "other bytes: " + damaged,
                        "the hash in the leaf"));
            }
        }
    }
}
