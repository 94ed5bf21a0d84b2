package org.dongjiang.kernel.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.HttpStatus;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The refusals common to operations, and the headers of all answers. Each is defined once, under {@code components},
 * identically in every service, so that the gateway can merge them.
 */
final class Answers {

    static final String NOT_MODIFIED = "NotModified";
    /** A page with selected members only. */
    static final String SOME_MEMBERS = "PageOfSomeMembers";

    static final String REPLAYED_ITEMS = "Idempotency-Replayed-Items";

    private static final String NOT_CHANGED = "304";
    private static final String JSON = "application/json";
    private static final List<String> OF_ALL = List.of(
            "X-Request-Id",
            "Vary",
            "RateLimit-Policy",
            "RateLimit",
            "Content-Security-Policy",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options");

    private static final Map<Integer, String> DESCRIPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "请求不合规定 · The request is not valid"),
            Map.entry(401, "未登录 · Not signed in"),
            Map.entry(403, "角色、来源或本站设置不允许 · Not allowed by role, origin or the settings of this site"),
            Map.entry(404, "没有这条记录 · No such record"),
            Map.entry(405, "此路径不接受该方法 · Method not accepted at this path"),
            Map.entry(406, "无法按要求的格式答复 · Format not offered"),
            Map.entry(409, "与现有状态或记录冲突 · Conflicts with the current state or a stored record"),
            Map.entry(412, "记录已被修改 · The record has changed"),
            Map.entry(413, "请求体过大 · Body too large"),
            Map.entry(414, "地址过长 · Address too long"),
            Map.entry(415, "内容类型或编码不接受 · Content type or encoding not accepted"),
            Map.entry(422, "规则不允许 · A rule does not allow it"),
            Map.entry(428, "If-Match 未指明版本 · If-Match names no version"),
            Map.entry(429, "请求过于频繁，请按 Retry-After 重试 · Too many requests; retry after the seconds in Retry-After"),
            Map.entry(431, "请求头过大 · Headers too large"),
            Map.entry(500, "内部错误，仅给出追踪号 · Internal error; the response has only a trace id"),
            Map.entry(
                    503, "暂不可用，请按 Retry-After 重试 · Temporarily not available; retry after the seconds in Retry-After"),
            Map.entry(504, "所依赖的服务未及时答复 · A required service did not answer in time"),
            Map.entry(505, "HTTP 版本不支持 · HTTP version not supported")));

    private Answers() {}

    /** The name of a shared refusal. */
    static String name(int status) {
        return Arrays.stream(HttpStatus.values())
                .filter(known -> known.code() == status)
                .map(known -> Arrays.stream(known.name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()))
                .findFirst()
                .orElseThrow();
    }

    /** Defines the shared parts under {@code components}. */
    static void define(OpenAPI document) {
        headers()
                .forEach((name, header) -> document.getComponents()
                        .addHeader(
                                name,
                                OASFactory.createHeader()
                                        .description(header.description())
                                        .required(header.required())
                                        .schema(header.schema())));
        DESCRIPTIONS.forEach((status, description) -> {
            var response = problem().description(description);
            addHeaders(response, OF_ALL);
            addHeaders(response, "Cache-Control");
            addOwnHeaders(status, response);
            document.getComponents().addResponse(name(status), response);
        });
        var notModified = OASFactory.createAPIResponse().description("未变更，无正文 · Not modified; no body");
        addHeaders(notModified, OF_ALL);
        addHeaders(notModified, "ETag", "Cache-Control");
        document.getComponents().addResponse(NOT_MODIFIED, notModified);
    }

    /** Removes the refusals that no operation uses. */
    static void removeUnused(OpenAPI document) {
        var used = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getRef() != null)
                .map(response -> response.getRef().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
        var components = document.getComponents();
        Set.copyOf(components.getResponses().keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(components::removeResponse);
        var headers = Stream.concat(
                        components.getResponses().values().stream(),
                        document.getPaths().getPathItems().values().stream()
                                .flatMap(item -> item.getOperations().values().stream())
                                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream()))
                .filter(response -> response.getHeaders() != null)
                .flatMap(response -> response.getHeaders().keySet().stream())
                .collect(Collectors.toSet());
        Set.copyOf(components.getHeaders().keySet()).stream()
                .filter(name -> !headers.contains(name))
                .forEach(components::removeHeader);
    }

    /** Headers of a particular status. */
    private static void addOwnHeaders(int status, APIResponse response) {
        switch (status) {
            case 401 -> addHeaders(response, "WWW-Authenticate");
            case 405 -> addHeaders(response, "Allow");
            case 415 -> addHeaders(response, "Accept-Encoding");
            case 409, 429, 503, 504 -> addHeaders(response, "Retry-After");
            default -> {
                // No more is said.
            }
        }
    }

    private static APIResponse problem() {
        var response = OASFactory.createAPIResponse().content(OASFactory.createContent());
        addProblem(response);
        addHeaders(response, "Content-Language");
        return response;
    }

    /** A refusal that has a form of its own, such as that of OAuth, can be a problem too: the gateway refuses before the operation does. */
    static void addProblem(APIResponse response) {
        response.getContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
        // Of a problem only: the other form has one language.
        response.addHeader("Content-Language", OASFactory.createHeader().schema(text("^[a-zA-Z-]+$")));
    }

    /** The headers of all answers other than shared refusals. */
    static void complete(Operation operation, boolean isRecord) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() != null) {
                return;
            }
            addHeaders(response, OF_ALL);
            boolean granted = status.startsWith("2");
            if (granted && (isRecord || operation.getResponses().hasAPIResponse(NOT_CHANGED))) {
                addHeaders(response, "ETag");
            }
            if (isRecord && status.equals("201")) {
                addHeaders(response, "Location");
            }
            if (granted && isKeyed(operation)) {
                addHeaders(response, "Idempotency-Replayed");
            }
            if (response.getContent() == null || response.getContent().getMediaType(JSON) == null || !granted) {
                addHeaders(response, "Cache-Control");
            }
            if (granted && takesForm(operation)) {
                addHeaders(response, "Cache-Control"); // The content belongs to the caller alone.
            }
            addOwnHeaders(Integer.parseInt(status), response);
            if (response.getContent() != null && response.getContent().hasMediaType("*/*")) {
                addHeaders(response, "Content-Disposition");
            }
        });
    }

    private static boolean takesForm(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().hasMediaType("application/x-www-form-urlencoded");
    }

    private static boolean isKeyed(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()));
    }

    static Schema someMembers() {
        var some = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .addProperty("id", text(null))
                .required(List.of("id"))
                .additionalPropertiesSchema(OASFactory.createSchema());
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description(
                        "列表的一页，其记录只有 fields 所列成员和 id · A page of a list; its records have only the members named in fields"
                                + " and the id")
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(some))
                .required(List.of("items"))
                .additionalPropertiesSchema(OASFactory.createSchema());
    }

    static void addHeaders(APIResponse response, String... names) {
        addHeaders(response, List.of(names));
    }

    private static void addHeaders(APIResponse response, Collection<String> names) {
        names.forEach(name -> response.addHeader(name, OASFactory.createHeader().ref(name)));
    }

    private record Told(String description, boolean required, Schema schema) {}

    private static Map<String, Told> headers() {
        var headers = new LinkedHashMap<String, Told>();
        headers.put(
                "ETag",
                new Told(
                        "记录的版本，用于 If-Match 和 If-None-Match · Version of the record, for If-Match and"
                                + " If-None-Match (RFC 9110)",
                        true,
                        text("^\"[0-9a-f]+(\\.[0-9]+)*\"$")));
        headers.put("Location", new Told("新记录的绝对路径 · Absolute path of the new record", true, text("^/api/v1/\\S+$")));
        headers.put(
                "Link",
                new Told(
                        "下一页的绝对路径；末页没有 · Absolute path of the next page; none at the end (RFC 8288)",
                        false,
                        text("^</\\S+>; rel=\"next\"$")));
        headers.put("Vary", new Told("答复取决于哪些请求头 · Request headers on which the response depends", true, text(null)));
        headers.put(
                "Cache-Control", new Told("可否缓存 · Whether the response may be cached (RFC 9111)", false, text(null)));
        headers.put(
                "X-Request-Id",
                new Told("追踪号 · Trace id to quote when you report the problem", true, text("^[0-9a-f]{32}$")));
        headers.put("Content-Language", new Told("说明文字的语言 · Language of the texts", true, codes("zh-CN", "en")));
        headers.put("Retry-After", new Told("多少秒后重试 · Seconds to wait", false, number()));
        headers.put("Allow", new Told("此路径接受的方法 · Methods that the path accepts", true, text(null)));
        headers.put(
                "Accept-Encoding",
                new Told("请求体可用的编码 · Encodings that a body may have (RFC 9110, 12.5.3)", false, codes("identity")));
        headers.put("WWW-Authenticate", new Told("登录方式 · How to sign in", true, text(null)));
        headers.put(
                "Idempotency-Replayed",
                new Told(
                        "为 true 时是同一键首次请求的答复 · true where this is the response to the first request with the key",
                        false,
                        codes("true")));
        headers.put(
                REPLAYED_ITEMS,
                new Told(
                        "逐项办理时，哪些项是同一键首次请求的答复，从 0 起 · Where items are processed separately, those whose result is"
                                + " that of the first request with the key, counted from 0, such as 0-2,5",
                        false,
                        text("^\\d+(-\\d+)?(,\\d+(-\\d+)?)*$")));
        headers.put(
                "RateLimit-Policy", new Told("限额，仅经网关时 · Request quota; only through the gateway", false, text(null)));
        headers.put("RateLimit", new Told("剩余额度，仅经网关时 · Remaining quota; only through the gateway", false, text(null)));
        headers.put(
                "Content-Disposition",
                new Told("文件名 · Name of the file (RFC 6266)", false, text("^attachment;[ -~]*$")));
        headers.put(
                "X-Content-Type-Options",
                new Told(
                        "以 Content-Type 所述类型为准 · The type is the one that Content-Type states",
                        false,
                        codes("nosniff")));
        List.of("Content-Security-Policy", "Referrer-Policy", "Strict-Transport-Security", "X-Frame-Options")
                .forEach(name -> headers.put(
                        name, new Told("供浏览器使用，仅经网关时 · For browsers; only through the gateway", false, text(null))));
        return headers;
    }

    private static Schema text(String pattern) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).pattern(pattern);
    }

    private static Schema codes(String... codes) {
        return text(null).enumeration(List.of((Object[]) codes));
    }

    private static Schema number() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.INTEGER))
                .format("int32")
                .minimum(BigDecimal.ZERO);
    }
}
