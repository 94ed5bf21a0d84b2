package org.dongjiang.verifier.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dongjiang.verifier.form.FormException;
import org.dongjiang.verifier.form.Members;

/** A voucher from the lists. It may have members that no leaf has; members of both must be equal. */
final class Copy {

    /** Members with the same name in both. */
    private static final List<String> SAME = List.of(
            "id",
            "book",
            "period",
            "type",
            "number",
            "businessDate",
            "documentKind",
            "documentId",
            "reverses",
            "maker",
            "madeAt",
            "firstChecker",
            "checker");

    /** An attachment, by the id under which it is stored. */
    record AttachedFile(String id, String sha256) {}

    private final Members members;
    private final long leafIndex;
    private final String id;
    private final String salt;
    private final List<AttachedFile> attachedFiles;
    private final List<Members> lines;
    private final List<String> differences = new ArrayList<>();

    private Copy(Members members) throws FormException {
        this.members = members;
        leafIndex = members.number("leafIndex");
        id = Leaf.uuid(members, "id").toString();
        salt = String.valueOf(members.value("salt"));
        attachedFiles = new ArrayList<>();
        for (var attachedFile : members.objects("attachments")) {
            attachedFiles.add(new AttachedFile(Leaf.uuid(attachedFile, "id").toString(), attachedFile.text("sha256")));
        }
        lines = members.objects("lines");
    }

    /** @throws FormException if it lacks its identifying members */
    static Copy of(Members members) throws FormException {
        return new Copy(members);
    }

    long leafIndex() {
        return leafIndex;
    }

    String id() {
        return id;
    }

    /** Of its hashes. */
    String salt() {
        return salt;
    }

    List<AttachedFile> attachedFiles() {
        return attachedFiles;
    }

    /** Its differences from the posted voucher, in words; to be called once. */
    List<String> differences(Leaf leaf) {
        for (var name : SAME) {
            require(name, leaf.members().value(name), members.value(name));
        }
        var code = leaf.text("period") + "-" + leaf.text("type") + "-" + leaf.number();
        require("code", code, members.value("code"));
        require("recordedAt", leaf.text("postedAt"), members.value("recordedAt"));
        require("amount", Yuan.text(leaf.debitFen()), members.value("amount"));
        if (!opens(leaf.members().value("summaryCommitment"), members.value("summary"))) {
            differences.add("summary");
        }
        require(
                "attachments",
                leaf.attachments(),
                attachedFiles.stream().map(AttachedFile::sha256).toList());
        require("attachmentCount", (long) attachedFiles.size(), members.value("attachmentCount"));
        require("number of lines", leaf.lines().size(), lines.size());
        for (int at = 0; at < Math.min(lines.size(), leaf.lines().size()); at++) {
            compare(at, leaf.lines().get(at), lines.get(at));
        }
        return differences;
    }

    private void compare(int at, Leaf.Line posted, Members line) {
        require(at, "lineNumber", at + 1L, line);
        require(at, "account", posted.members().value("account"), line);
        require(at, "debit", Yuan.text(posted.debitFen()), line);
        require(at, "credit", Yuan.text(posted.creditFen()), line);
        for (var dimension : Leaf.Line.DIMENSIONS) {
            require(at, dimension, posted.members().value(dimension), line);
        }
        if (!opens(posted.members().value("householdCommitment"), line.value("household"))) {
            differences.add(place(at, "household"));
        }
    }

    private void require(int at, String name, Object posted, Members line) {
        var shown = line.value(name);
        if (!Objects.equals(posted, shown)) {
            require(place(at, name), posted, shown);
        }
    }

    private static String place(int at, String name) {
        return "lines/" + at + "/" + name;
    }

    private void require(String name, Object posted, Object shown) {
        if (!Objects.equals(posted, shown)) {
            differences.add("%s: %s, posted %s".formatted(name, shown, posted));
        }
    }

    /** Data that may be personal are not shown, only whether they are as posted. */
    private boolean opens(Object commitment, Object shown) {
        return Objects.equals(commitment, Commitment.of(salt, shown));
    }
}
