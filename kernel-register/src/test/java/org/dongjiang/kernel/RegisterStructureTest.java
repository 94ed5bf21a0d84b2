package org.dongjiang.kernel;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.dongjiang.kernel.testing.StructureRules;

@AnalyzeClasses(
        packages = "org.dongjiang.kernel",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class RegisterStructureTest {

    @ArchTest
    static final ArchTests rules = ArchTests.in(StructureRules.class);
}
