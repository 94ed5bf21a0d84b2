package org.dongjiang.funds;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

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

    /** The wings, as ARCHITECTURE.md draws them. */
    @ArchTest
    static final ArchRule wings_use_each_other_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("reference")
            .definedBy("..funds.reference..")
            .layer("relief")
            .definedBy("..funds.relief..")
            .layer("book")
            .definedBy("..funds.book..")
            .layer("document")
            .definedBy("..funds.document..")
            .layer("reading")
            .definedBy("..funds.reading..")
            .layer("audit")
            .definedBy("..funds.audit..")
            .whereLayer("relief")
            .mayOnlyAccessLayers("reference")
            .whereLayer("book")
            .mayOnlyAccessLayers("reference")
            .whereLayer("document")
            .mayOnlyAccessLayers("book", "relief", "reference")
            .whereLayer("reading")
            .mayOnlyAccessLayers("book", "reference")
            .whereLayer("audit")
            .mayOnlyAccessLayers("reading", "document", "book", "reference")
            .whereLayer("reference")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule every_class_stands_in_a_wing = classes()
            .should()
            .resideInAnyPackage(
                    "..funds.reference..",
                    "..funds.relief..",
                    "..funds.book..",
                    "..funds.document..",
                    "..funds.reading..",
                    "..funds.audit..",
                    "org.dongjiang.funds");

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
