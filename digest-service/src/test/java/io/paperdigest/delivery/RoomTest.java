package io.paperdigest.delivery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may enter which room. */
@AnalyzeClasses(packages = "io.paperdigest", importOptions = DoNotIncludeTests.class)
class RoomTest {

    @ArchTest
    static final ArchRule MAIL_STAYS_IN_DELIVERY = noClasses()
            .that()
            .resideOutsideOfPackage("io.paperdigest.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule DELIVERY_IS_PLAIN = classes()
            .that()
            .resideInAPackage("io.paperdigest.delivery..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "jakarta.mail..",
                    "org.eclipse.angus..",
                    "io.paperdigest.runtime.text..",
                    "io.paperdigest.delivery..",
                    "io.paperdigest.events..");

    @ArchTest
    static final ArchRule SUBSCRIPTIONS_ARE_PLAIN = classes()
            .that()
            .resideInAPackage("io.paperdigest.subscriptions..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.paperdigest.runtime.text..",
                    "io.paperdigest.subscriptions..",
                    "io.paperdigest.delivery..",
                    "io.paperdigest.events..");

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES = slices().matching("io.paperdigest.(delivery|subscriptions)..")
            .should()
            .beFreeOfCycles();
}
