package org.dongjiang.kernel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    record Named(String name) {}

    private static Named read(int point) throws Exception {
        return JSON.readValue("{\"name\":\"张" + Character.toString(point) + "甲\"}", Named.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2EBF0, 0x31350, 0x9FFD, 0x20BB7})
    void a_character_newer_than_the_jvm_is_part_of_a_name(int point) throws Exception {
        assertEquals("张" + Character.toString(point) + "甲", read(point).name());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7F, 0x85, 0x202E, 0x200B, 0xE000, 0xFFFE, 0xFDD0, 0x2FFFF})
    void what_is_no_character_of_a_text_is_refused(int point) {
        assertThrows(JsonMappingException.class, () -> read(point));
    }
}
