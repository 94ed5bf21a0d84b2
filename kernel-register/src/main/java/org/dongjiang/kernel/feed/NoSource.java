package org.dongjiang.kernel.feed;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dongjiang.kernel.area.Area;
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
    public Set<String> areas(long from, long until) {
        return Set.of();
    }

    @Override
    public Set<String> within(Area area, long from, long until) {
        return Set.of();
    }

    @Override
    public List<RecordEventView> events(long from, long until) {
        return List.of();
    }
}
