package org.dongjiang.park.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Staged;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an enterprise. */
@Embeddable
@Schema(description = "登记入园企业 · Records an enterprise", examples = """
                {"creditCode": "91441622MA0000001C", "name": "示例电子有限公司", "park": "sample-park", "industry": "sample-industry", "contracted": "50000000.00", "stage": "SIGNED", "signedOn": "2016-05-01"}""")
record EnterpriseFacts(
        @NotNull @CreditCode @Corrected @Filter @Schema(description = "统一社会信用代码 · Unified social credit code")
        String creditCode,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @NaturalCode @Place @Filter @Schema(description = "园区 · Park")
        String park,

        @NotNull @NaturalCode @Filter @Schema(description = "产业 · Industry")
        String industry,

        @NotNull
        @Column(name = "contracted_fen")
        @Convert(converter = Fen.class)
        @Filter
        @Schema(description = "合同投资额 · Contracted investment")
        Money contracted,

        @NotNull @Enumerated(EnumType.STRING) @Filter @Schema(description = "阶段 · Stage")
        EnterpriseStage stage,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "签约入园日期 · Signed on")
        LocalDate signedOn,

        @PastOrPresent
        @Filter(sortable = false)
        @Schema(nullable = true, description = "首次投产日期 · First in production on")
        LocalDate producedOn,

        @PastOrPresent @Filter(sortable = false) @Schema(nullable = true, description = "退出日期 · Left on")
        LocalDate leftOn)
        implements Staged {}
