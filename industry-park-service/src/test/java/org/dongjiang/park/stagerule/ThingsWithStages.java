package org.dongjiang.park.stagerule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.security.Roles;
import org.dongjiang.kernel.stage.HasStages;

/** A register with so many stages that each test makes a rule of its own, of which no other test knows. */
@ApplicationScoped
@Path("/things-with-stages")
@WrittenBy(Roles.ADMINISTRATOR)
class ThingsWithStages implements HasStages {

    private static final int STAGES = 1_000;

    @Override
    public String register() {
        return "things-with-stages";
    }

    @Override
    public List<String> stages() {
        return IntStream.range(0, STAGES).mapToObj(number -> "S" + number).toList();
    }

    @Override
    public Set<String> members() {
        return Set.of("one", "two");
    }
}
