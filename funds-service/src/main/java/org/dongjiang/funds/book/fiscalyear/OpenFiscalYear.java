package org.dongjiang.funds.book.fiscalyear;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to open a fiscal year. */
@Schema(description = "启用会计年度 · Opens a fiscal year", examples = """
                {"year": 2015}""")
record OpenFiscalYear(
        @NotNull @Schema(description = "年度，自账簿起始之年至下一年 · Year, from that in which the books begin to the next one")
        Integer year) {}
