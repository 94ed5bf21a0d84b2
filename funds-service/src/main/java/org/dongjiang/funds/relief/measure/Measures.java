package org.dongjiang.funds.relief.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;

/** The code list of measures, and their number. */
@ApplicationScoped
@CodeLists(Measure.class)
class Measures implements Indicators {

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "funds.measures",
                        new Label("“八个一批”举措", "Measures for poor households"),
                        Unit.MEASURES,
                        new Label(
                                "举措代码表的项数，与日期、时刻和区划无关",
                                "Members of the code list of measures, the same for every day, instant and division"),
                        question -> (long) Measure.values().length)
                .byKnowledge());
    }
}
