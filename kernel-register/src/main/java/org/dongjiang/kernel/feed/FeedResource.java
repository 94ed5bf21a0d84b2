package org.dongjiang.kernel.feed;

import static org.dongjiang.kernel.feed.FeedProblem.FEED_PARAMETER_TWICE;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.QueryFaults;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed over HTTP. */
@Path("/feed")
@Produces(FeedResource.BATCH)
@Tag(name = "feed", description = "变更流 · Feed of changes")
@Refuses(FeedProblem.class)
public class FeedResource {

    static final String BATCH = "application/cloudevents-batch+json";

    /** What a reader says that has read no event yet: pseudocode of http-feeds appends its empty variable. */
    private static final String READ_NOTHING = "null";

    private static final int MOST = 1_000;
    private static final int USUAL = 100;
    private static final int LONGEST_SECONDS = 30;
    private static final int MILLIS = 1_000;

    private final Feed feed;
    private final WaitingReaders readers;
    private final Areas areas;
    private final ObjectMapper json;

    FeedResource(Feed feed, WaitingReaders readers, Areas areas, ObjectMapper json) {
        this.feed = feed;
        this.readers = readers;
        this.areas = areas;
        this.json = json;
    }

    @GET
    @Authenticated
    @NonBlocking
    @Operation(
            operationId = "readFeed",
            summary =
                    "变更流：每次登记、变更、阶段推进、更正、终止、恢复，资金服务另有每张已过账凭证，次序不变、无遗漏 · Feed: each recording, change, transition, correction,"
                            + " ending and reopening, in the fund service also each posted voucher, in one order, none left out",
            description =
                    "只含您辖区内的事件；从 after 之后读起，答复为 [] 即已读完。带 wait 时最多等待这些秒数，一有新事件即答复 · Only events that lie in your area. Reads after a position; [] means that there is no"
                            + " more. With wait, the answer comes with the next event, or after that many seconds")
    @APIResponse(
            responseCode = "200",
            description = "按次序的事件 · Events in order",
            content =
                    @Content(
                            mediaType = BATCH,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = FeedEventView.class)))
    public Uni<Response> read(
            @Parameter(
                            description = "上次读到的事件的 id；默认从头 · Id of the last event read; from the beginning by default",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{1,18}$"))
                    @QueryParam("after")
                    String after,
            @Parameter(
                            description =
                                    "after 的另一名称（http-feeds），null 即从头 · Another name of after (http-feeds); null is the"
                                            + " beginning",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^(null|\\d{1,18})$"))
                    @QueryParam("lastEventId")
                    String lastEventId,
            @Parameter(
                            description = "最多几个事件，至多 1000 · How many events at most, up to 1000",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(
                            description = "等待秒数，至多 30 · Seconds to wait, up to 30",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "0",
                                            maximum = "30",
                                            defaultValue = "0"))
                    @QueryParam("wait")
                    String wait,
            @Parameter(
                            description = "等待毫秒数（http-feeds），至多 30000 · Milliseconds to wait (http-feeds), up to 30000",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "0",
                                            maximum = "30000",
                                            defaultValue = "0"))
                    @QueryParam("timeout")
                    String timeout) {
        var faults = new QueryFaults();
        faults.read(() -> once("after", after, "lastEventId", lastEventId));
        faults.read(() -> once("wait", wait, "timeout", timeout));
        var position = faults.read(() -> Math.max(
                number("after", after, 0, Long.MAX_VALUE, 0),
                number("lastEventId", READ_NOTHING.equals(lastEventId) ? null : lastEventId, 0, Long.MAX_VALUE, 0)));
        var most = faults.read(() -> (int) number("limit", limit, 1, MOST, USUAL));
        var millis = faults.read(() -> Math.max(
                number("wait", wait, 0, LONGEST_SECONDS, 0) * MILLIS,
                number("timeout", timeout, 0, (long) LONGEST_SECONDS * MILLIS, 0)));
        faults.refuse();
        return read(
                        areas.reader(),
                        position,
                        most,
                        System.nanoTime() + Duration.ofMillis(millis).toNanos())
                .map(this::answer);
    }

    /** Waits again if the news was of events that it has read already. */
    private Uni<List<FeedEventView>> read(Areas.Reader reader, long position, int most, long deadline) {
        long noted = readers.news();
        return read(reader, position, most).flatMap(events -> {
            long left = deadline - System.nanoTime();
            return !events.isEmpty() || left <= 0 || readers.isStopping()
                    ? Uni.createFrom().item(events)
                    : readers.wait(noted, Duration.ofNanos(left))
                            .flatMap(news -> read(reader, position, most, deadline));
        });
    }

    private Uni<List<FeedEventView>> read(Areas.Reader reader, long position, int most) {
        return Uni.createFrom()
                .item(() -> feed.after(reader, position, most))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Two names of one thing say it once. */
    private static String once(String name, String value, String other, String otherValue) {
        if (value != null && otherValue != null) {
            throw FEED_PARAMETER_TWICE.at(other, name, other);
        }
        return name;
    }

    private static long number(String name, String text, long least, long most, long usual) {
        if (text == null) {
            return usual;
        }
        if (!text.matches("\\d{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw FILTER_VALUE_INVALID.at(
                    name,
                    name,
                    new Label(least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most));
        }
        return Long.parseLong(text);
    }

    private Response answer(List<FeedEventView> events) {
        try {
            return Response.ok(json.writeValueAsString(events), BATCH).build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
