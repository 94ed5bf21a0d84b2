package org.dongjiang.funds;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.dongjiang.kernel.testing.StructureRules;

@AnalyzeClasses(packages = "org.dongjiang.funds", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchTests rules = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule the_ledger_is_only_added_to = noClasses()
            .that()
            .resideInAnyPackage("..ledger..", "..voucher..")
            .should()
            .callMethodWhere(describe(
                    "changes what is stored",
                    call -> call.getName().equals("update")
                            && call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)));
}
