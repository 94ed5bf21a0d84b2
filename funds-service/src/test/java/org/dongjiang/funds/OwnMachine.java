package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * A service with a database of its own, on disks that a test can fill, and with a clock that a test can set on by days for good:
 * the log does not go back, so no other test could use it.
 */
public class OwnMachine implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SmallDisks.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        // The clock of the database server is not set.
        return Map.of("dongjiang.log.clock-difference", "P3650D", "dongjiang.database-room.shown-for", "8S");
    }
}
