package org.dongjiang.funds.document.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.document.Submission;
import org.dongjiang.funds.document.seal.DocumentSeals;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.json.StrictReader;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.Listing;

/** The register of drafts. */
@ApplicationScoped
@Transactional
class DraftRegister {

    private static final String BODY = "/body";

    private final Drafts drafts;
    private final Map<DocumentKind, DocumentRegister<?, ?, ?>> registers;
    private final StrictReader reader;
    private final DocumentSeals seals;
    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private final Areas areas;

    DraftRegister(
            Drafts drafts,
            @All List<DocumentRegister<?, ?, ?>> registers,
            StrictReader reader,
            DocumentSeals seals,
            SecurityIdentity identity,
            ObjectMapper json,
            Areas areas) {
        this.drafts = drafts;
        this.registers = registers.stream().collect(Collectors.toMap(DocumentRegister::kind, Function.identity()));
        this.reader = reader;
        this.seals = seals;
        this.identity = identity;
        this.json = json;
        this.areas = areas;
    }

    Page<DraftView> list(MultivaluedMap<String, String> query) {
        return Drafts.LISTING.page(drafts.getEntityManager(), query, visible());
    }

    /** What is not submitted stands nowhere yet: without all areas, everybody sees his own. */
    private Listing.Narrowing<Draft> visible() {
        if (areas.toRead().isEverywhere()) {
            return null;
        }
        var user = identity.getPrincipal().getName();
        return (build, select, draft) -> build.equal(draft.get("recordedBy"), user);
    }

    DraftView read(UUID id) {
        Drafts.LISTING.require(drafts.getEntityManager(), id, visible());
        return readable(id, () -> drafts.read(id, DraftView::of));
    }

    DraftView save(SaveDraft asked) {
        var draft = new Draft(asked.kind(), readable(asked.kind(), asked.body()));
        drafts.persist(draft);
        return DraftView.of(draft);
    }

    DraftView change(UUID id, String ifMatch, ChangeDraft asked) {
        var draft = open(id, ifMatch);
        draft.write(readable(draft.kind(), asked.body()));
        return changed(draft);
    }

    DraftView discard(UUID id, String ifMatch) {
        var draft = open(id, ifMatch);
        draft.discard();
        return changed(draft);
    }

    /** Makes the document of a draft, by the rules of its kind. */
    DraftView submit(UUID id, String ifMatch) {
        var draft = open(id, ifMatch);
        draft.submittedAs(within(() -> submit(registers.get(draft.kind()), draft.body())));
        return changed(draft);
    }

    private <S extends Submission> String submit(DocumentRegister<?, S, ?> register, String body) {
        return register.submit(reader.read(body, register.submission())).id();
    }

    private String readable(DocumentKind kind, Map<String, Object> members) {
        var body = written(members);
        within(() -> {
            reader.readIncomplete(body, registers.get(kind).submission());
            return body;
        });
        return body;
    }

    /** The refusal of what a draft contains points to its content. */
    private static <T> T within(Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem refusal) {
            throw refusal.within(BODY);
        }
    }

    private Draft open(UUID id, String ifMatch) {
        var draft = readable(id, () -> drafts.lock(id, ifMatch));
        seals.requireSealed(draft);
        draft.requireOpen(identity.getPrincipal().getName());
        return draft;
    }

    private static <T> T readable(UUID id, Supplier<T> reading) {
        return DocumentSeals.readable(Draft.NAME, id, reading);
    }

    private DraftView changed(Draft draft) {
        drafts.flush();
        return DraftView.of(draft);
    }

    private String written(Map<String, Object> members) {
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
