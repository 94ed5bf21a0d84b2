package org.dongjiang.kernel.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One code list with its members in their order. */
@Schema(description = "代码表 · A code list")
public record CodeListView(
        @Schema(description = "代码表名 · Name of the list", examples = "village-stage")
        String list,

        @Schema(description = "代码，按顺序 · Codes, in order") List<CodeView> codes) {

    static CodeListView of(Class<? extends Coded> type) {
        return new CodeListView(
                nameOf(type),
                Stream.of(type.getEnumConstants())
                        .map(code -> new CodeView(code.name(), code.label()))
                        .toList());
    }

    /** {@code VillageStage} is served as {@code village-stage}. */
    static String nameOf(Class<? extends Coded> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** One member: its code and its labels. */
    @Schema(description = "代码 · A code")
    public record CodeView(String code, Label label) {}
}
