package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.Qualifier.ABOUT;
import static org.dongjiang.gateway.printed.Qualifier.ABOVE;
import static org.dongjiang.gateway.printed.Qualifier.AT_LEAST;
import static org.dongjiang.gateway.printed.Qualifier.AT_MOST;
import static org.dongjiang.gateway.printed.Qualifier.BELOW;
import static org.dongjiang.gateway.printed.Qualifier.NEARLY;
import static org.dongjiang.gateway.printed.Word.Role.AFTER;
import static org.dongjiang.gateway.printed.Word.Role.BEFORE;
import static org.dongjiang.gateway.printed.Word.Role.COUNTED;
import static org.dongjiang.gateway.printed.Word.Role.MEASURE_WORD;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dongjiang.gateway.printed.Word.Role;
import org.dongjiang.kernel.codes.Unit;

/**
 * All known words, in lower case, separated by {@code |}. The longest match is used, so a word that must not be read as
 * its parts is listed as a whole: 不下降 is neither 不下 nor 降.
 */
final class Words {

    private static final Map<String, Word> KNOWN = new HashMap<>();

    static {
        qualifiers();
        changes();
        units();
        counts();
        neutral();
        notRead();
    }

    private static final int LONGEST =
            KNOWN.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private Words() {}

    /** The longest known word that begins at an index; a Latin word ends where its letters end. */
    static Optional<String> longestAt(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
            var word = text.substring(at, end).toLowerCase(Locale.ROOT);
            boolean cut = end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
            if (!cut && KNOWN.containsKey(word)) {
                return Optional.of(text.substring(at, end));
            }
        }
        return Optional.empty();
    }

    static Word meaning(String word) {
        return KNOWN.get(word.toLowerCase(Locale.ROOT));
    }

    /** For the test of the page that lists them. */
    static Set<String> all() {
        return Set.copyOf(KNOWN.keySet());
    }

    static boolean isLatin(char letter) {
        return letter < 128 && Character.isLetter(letter);
    }

    private static void qualifiers() {
        put(Word.of(BEFORE, ABOUT), "约|大约|约为|大概|≈|about|around|approximately|roughly|some");
        put(Word.of(BEFORE, NEARLY), "近|将近|接近|nearly|almost|close to");
        put(Word.of(BEFORE, ABOVE), "超过|超|逾|突破|大于|高于|多于|>|over|above|more than|exceeding|exceeded|in excess of");
        put(
                Word.of(BEFORE, AT_LEAST),
                "至少|最少|起码|不少于|不低于|不小于|不下于|≥|>=|at least|not less than|no less than|not fewer than|no fewer than");
        put(Word.of(BEFORE, BELOW), "不足|不到|未到|未达|未达到|未满|不满|少于|低于|小于|<|below|under|less than|fewer than");
        put(
                Word.of(BEFORE, AT_MOST),
                "不超过|未超过|没有超过|没超过|不超|未超|未突破|没有突破|不突破|未逾|不逾|不高于|不多于|不大于|最多|至多|顶多|≤|<=|at most|not more than"
                        + "|no more than|not over|not above|not exceeding|not in excess of");
        put(Word.of(AFTER, ABOUT), "左右|上下|or so");
        put(Word.of(AFTER, AT_LEAST), "以上|及以上|or more");
        put(Word.of(AFTER, AT_MOST), "以下|及以下|以内|之内|or less|or fewer");
    }

    private static void changes() {
        put(Word.of(Role.RISES), "增长|增加|上升|提高|提升|增|升|grew|grew by|rose|rose by|increased|increased by|up");
        put(Word.of(Role.RISE), "增速|增幅|增长率|涨幅|growth of|an increase of");
        put(
                Word.of(Role.FALLS),
                "下降|减少|回落|降低|下滑|下跌|缩减|减|降|负增长|fell|fell by|declined|declined by|decreased|decreased by|dropped|dropped by|down");
        put(Word.of(Role.FALL), "降幅|跌幅|a decrease of|a decline of");
        put(Word.of(Role.YEAR_ON_YEAR), "同比|比上年同期|较上年同期|比去年同期|较去年同期|year on year|year-on-year");
        put(Word.of(Role.MINUS), "负|minus|negative");
        put(Word.of(Role.HYPHEN), "-|−");
        put(Word.of(Role.TO), "到|至|to");
        put(Word.of(Role.RANGE), "~|〜|∼|–|—");
    }

    private static void units() {
        put(Word.of(Role.RENMINBI), "人民币|¥|rmb|cny");
        put(Word.of(Role.YUAN), "元|圆|圓|yuan");
        put(Word.of(Role.WHOLE), "整|正");
        put(Word.of(Role.PERCENT), "%|percent|per cent");
        put(Word.of(Role.PER_HUNDRED), "百分之");
        put(Word.of(Role.TIMES), "倍");
        put(Word.power(2), "hundred");
        put(Word.power(3), "thousand");
        put(Word.power(4), "ten thousand");
        put(Word.power(5), "hundred thousand");
        put(Word.power(6), "million");
        put(Word.power(7), "ten million");
        put(Word.power(8), "hundred million");
        put(Word.power(9), "billion");
        put(Word.power(12), "trillion");
        put(
                Word.of(Role.FOREIGN),
                "港币|港元|港幣|港圆|hk$|hkd|hong kong dollars|美元|美金|us$|usd|$|us dollars|dollars|欧元|eur|€|euros|英镑|gbp|£|pounds"
                        + "|日元|日圆|日币|jpy|yen|韩元|韩币|krw|澳元|aud|加元|cad|新加坡元|新元|sgd|台币|新台币|台币元|twd|nt$|澳门元|澳门币|葡币|mop"
                        + "|瑞士法郎|法郎|chf|卢布|rub|泰铢|thb|卢比|inr|越南盾|vnd|外币|外汇");
    }

    private static void counts() {
        var any = kinds(unit -> unit != Unit.CNY && unit != Unit.PERCENT);
        put(Word.of(MEASURE_WORD, any), "个");
        measure("家", Unit.ENTERPRISES, Unit.INSTITUTIONS, Unit.SCHOOLS);
        measure("间", Unit.ENTERPRISES, Unit.INSTITUTIONS, Unit.SCHOOLS);
        measure("户", Unit.HOUSEHOLDS, Unit.ENTERPRISES);
        measure("所", Unit.SCHOOLS, Unit.INSTITUTIONS);
        measure("人|名|位", Unit.PERSONS);
        measure("次|场|场次", Unit.EVENTS);
        measure("宗", Unit.PROJECTS);
        measure("项", Unit.PROJECTS, Unit.MEASURES, Unit.INDICATORS);
        measure("条", Unit.MEASURES, Unit.INDICATORS);
        measure("大", Unit.INDUSTRIES, Unit.MEASURES);
        measure("有", Unit.INDICATORS);
        measure("村|个村|条村", Unit.VILLAGES);
        for (var unit : Unit.values()) {
            if (any.contains(unit.word())) {
                measure(unit.word(), unit);
            }
        }
        measure("companies", Unit.ENTERPRISES);
        measure("people", Unit.PERSONS);
        put(
                Word.of(MEASURE_WORD, Set.of()),
                "人次|户次|家次|亩|公顷|公里|千米|米|平方米|平方公里|立方米|吨|公斤|千瓦|千瓦时|度|台|辆|套|件|册|本|张|栋|座|条路|天|日|月|年|小时|届|期|批|对|组|支|只|头|株"
                        + "|km|mu|hectares|kilometres|tonnes");
        counted("企业|规上企业", Unit.ENTERPRISES);
        counted("项目|意向项目", Unit.PROJECTS);
        counted("学校|中小学", Unit.SCHOOLS);
        counted("机构|医疗卫生机构|医院|卫生院", Unit.INSTITUTIONS);
        counted("贫困户", Unit.HOUSEHOLDS);
        counted("贫困村|省定贫困村|示范村", Unit.VILLAGES);
        counted("产业|主导产业", Unit.INDUSTRIES);
        counted("活动|招商推介活动", Unit.EVENTS);
        counted("干部|年轻干部|学员", Unit.PERSONS);
    }

    private static void neutral() {
        put(Word.of(Role.MARK), "，|。|、|；|,|.|;|“|”|\"|《|》");
        put(Word.of(Role.LINK), "了|:|达|达到|多达|高达|reached|reaching|totalled|totalling");
        put(Word.of(Role.COPULA), "为|是|is|was|were");
        put(
                Word.of(Role.NEUTRAL),
                "到位|已到位|到帐|到账|已到帐|已到账|资金|到位资金|帮扶资金|贴息资金|贷款贴息资金|贷款贴息|新农村建设资金|新农村建设|已拨付使用资金|拨付使用资金"
                        + "|已拨付|拨付|使用|投入|已投入|资助|支持|安排|经费|活动经费|招商推介活动经费|招商推介|招商|推介|组织|共组织|参加|参加的|申报|走访|拜会|走访拜会"
                        + "|看望|慰问|看望慰问|对接|洽谈|对接洽谈|意向|配套|培训|培训班|建设|规划|设计|规划设计|已初步完成|初步完成|完成|入园|园区|工业园|工业总产值"
                        + "|总产值|工业增加值|增加值|税收|合同投资总额|合同投资|投资总额|投资|产业集聚率|集聚率|到位率|占比|医疗|卫生|医疗卫生|龙川儿童福利院|儿童福利院"
                        + "|广东省空气能检测中心|空气能检测中心|宝博会|共|共计|合计|总计|累计|已|的|与|和|及|在|一批|宝安|宝安区|深圳|深圳市|深圳市直单位|市直单位|市国有企业"
                        + "|龙川|龙川县|河源|河源市|截至|截止|目前|今年|上半年|上半年末|贫困户数|支出|收入"
                        + "|the|of|a|an|in|funds|fund|arrived|contributed|paid|investment|tax|output|gross output|value added|by|and");
    }

    /** Words known to change a figure, or made of parts that would be misread. */
    private static void notRead() {
        put(
                Word.of(Role.NOT_READ),
                "个百分点|百分点|percentage points|percentage point|pp|翻番|翻一番|翻两番|翻了一番|翻了两番|环比|不下降|不下跌|不下滑|不减|不降|不增|不增长|未增长|没有增长"
                        + "|未减少|未下降|没有下降|没有减少|零增长|人均|户均|每|平均|年均|计划|预计|拟|目标|力争|不|未|没|没有|非|其中|上千|上百|成|半|不到位|未到位"
                        + "|近期|近年|近年来|近日|约定|余额|up to|not|no|never|each|per|planned|expected|half|double|doubled");
    }

    private static void measure(String words, Unit... units) {
        put(Word.of(MEASURE_WORD, kinds(Set.of(units)::contains)), words);
    }

    private static void counted(String words, Unit unit) {
        put(Word.of(COUNTED, Set.of(unit.word())), words);
    }

    private static Set<String> kinds(Predicate<Unit> wanted) {
        return Arrays.stream(Unit.values()).filter(wanted).map(Unit::word).collect(Collectors.toUnmodifiableSet());
    }

    private static void put(Word meaning, String words) {
        for (var word : List.of(words.split("\\|"))) {
            if (KNOWN.put(word, meaning) != null) {
                throw new IllegalStateException(word + " has two meanings");
            }
        }
    }
}
