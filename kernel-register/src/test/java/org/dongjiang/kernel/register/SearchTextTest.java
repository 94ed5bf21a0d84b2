package org.dongjiang.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    private record Named(@Filter String code, @Name @Filter String name, String unsearched) {}

    @Test
    void a_record_is_found_by_its_texts_and_by_the_sound_and_the_initials_of_its_name() {
        assertEquals("abc-1\n龙川县第1村\nlongchuanxiandi1cun\nlcxd1c", text(new Named("ABC-1", "龙川县第１村", "nothing")));
        assertEquals("a\n女桥 𠮷\nnvqiao𠮷\nnq𠮷", text(new Named("a", "女桥 𠮷", null)));
    }

    private static String text(Named record) {
        return SearchText.of(record).text();
    }

    @Test
    void the_words_around_a_character_decide_how_it_sounds() {
        for (var name :
                List.of("重庆 chongqing", "重点 zhongdian", "单县 shanxian", "番禺 panyu", "乐清 yueqing", "铅山 yanshan")) {
            var parts = name.split(" ");
            assertEquals(parts[1], text(new Named("", parts[0], "")).split("\n")[2]);
        }
    }

    @Test
    void names_are_sorted_as_in_the_dictionary() {
        var sorted = List.of("2号", "A座", "阿坝", "安庆", "八里", "长沙", "重庆", "东江", "李", "连平", "路", "吕", "重点");
        assertEquals(
                sorted,
                Stream.of("重点", "吕", "路", "连平", "李", "东江", "重庆", "长沙", "八里", "安庆", "阿坝", "A座", "2号")
                        .sorted(Comparator.comparing((String name) -> SearchText.sortKey(name)))
                        .toList());
        // Of long names the beginning decides.
        assertEquals(SearchText.sortKey("龙".repeat(90)), SearchText.sortKey("龙".repeat(91)));
    }
}
