package org.dongjiang.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.json.MergePatch;
import org.dongjiang.kernel.json.StrictReader;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
@Transactional
class PlainExpos implements Records<PlainExpo> {

    private static final Listing<PlainExpo, PlainExpoView> LISTING =
            Listing.of(PlainExpo.class, PlainExpoView.class, PlainExpoView::of).sortedBy("code");

    private final ObjectMapper json;
    private final StrictReader reader;

    PlainExpos(ObjectMapper json, StrictReader reader) {
        this.json = json;
        this.reader = reader;
    }

    /** Whoever may read it may read all of it. */
    Page<PlainExpoView> list(MultivaluedMap<String, String> query) {
        return LISTING.page(getEntityManager(), query, (Listing.Narrowing<PlainExpo>) null);
    }

    PlainExpoView read(UUID id) {
        return read(id, PlainExpoView::of);
    }

    PlainExpoView add(PlainExpoFacts facts) {
        var expo = new PlainExpo(facts);
        requireFree("/code", facts.code());
        persist(expo);
        return PlainExpoView.of(expo);
    }

    PlainExpoView change(UUID id, String ifMatch, JsonNode patch) {
        var expo = lock(id, ifMatch);
        var merged = MergePatch.applied((ObjectNode) patch, json.valueToTree(expo.facts()));
        expo.become(reader.read(merged.toString(), PlainExpoFacts.class));
        flush();
        return PlainExpoView.of(expo);
    }

    @Override
    public String attribute(String member) {
        return "facts." + member;
    }
}
