package org.dongjiang.kernel.feed;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.RecordEventView;

/** For a service whose records all live. */
@DefaultBean
@ApplicationScoped
class NoSource implements FeedSource {

    @Override
    public List<Long> next(long from, int most) {
        return List.of();
    }

    @Override
    public List<RecordEventView> events(long from, long until) {
        return List.of();
    }
}
