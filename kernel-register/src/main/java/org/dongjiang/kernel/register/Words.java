package org.dongjiang.kernel.register;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.stream.Stream;

/** Several codes or names in one column, separated by commas; none of them contains one. */
public class Words implements AttributeConverter<List<String>, String> {

    private static final String BETWEEN = ",";

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return words == null ? null : String.join(BETWEEN, words);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null
                ? null
                : Stream.of(column.split(BETWEEN))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
