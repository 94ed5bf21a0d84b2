package org.dongjiang.kernel.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.dongjiang.kernel.remote.ServiceClient;
import org.dongjiang.kernel.time.Clocks;

/** The house rules that the build keeps, adopted by every module; a rule's field name is its message. */
public final class StructureRules {

    private static final DescribedPredicate<JavaMethod> AN_OPERATION = describe(
            "is an HTTP operation",
            method -> method.getAnnotations().stream()
                    .anyMatch(use -> use.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static final DescribedPredicate<JavaClass> A_FEATURE_CLASS =
            describe("belongs to a feature", type -> type.getPackageName().split("\\.").length > 3);

    /** Quarkus skips other methods silently: a green build, and a 404. */
    @ArchTest
    static final ArchRule operations_are_public_methods =
            methods().that(AN_OPERATION).should().bePublic().allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_operation_names_who_may_call_it = methods()
            .that(AN_OPERATION)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .allowEmptyShould(true);

    /**
     * Itself or by the class that it extends. Without it a caller that accepts something else gets a Java object's name, or a
     * fault.
     */
    @ArchTest
    static final ArchRule every_resource_says_what_it_produces = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAssignableTo(annotatedWith(Produces.class))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_service_is_a_deployable_and_never_a_class = noClasses()
            .should()
            .haveNameMatching(".*(Service|ServiceImpl|Impl|Util|Utils|Helper|Dto|DTO|Controller|Mapper[A-Z].*)");

    @ArchTest
    static final ArchRule folders_are_named_after_the_business =
            noClasses().should().resideInAnyPackage("..service..", "..util..", "..impl..", "..dto..", "..controller..");

    @ArchTest
    static final ArchRule entities_never_leave_their_package = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule collections_never_leave_their_package = classes()
            .that()
            .implement("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    /** The kernel has no features: its packages are one set of manners, and a code list can refuse as a refusal has a label. */
    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles = slices().matching("org.dongjiang.*.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("org.dongjiang.kernel.."), resideInAPackage("org.dongjiang.kernel.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_bean_says_in_its_constructor_what_it_needs =
            fields().should().notBeAnnotatedWith(Inject.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_is_counted_in_binary_floating_point = fields().should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_an_injected_clock = noClasses()
            .that()
            .areNotAssignableTo(Clocks.class)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** No record is deleted or changed back. */
    @ArchTest
    static final ArchRule correcting_is_adding = noClasses()
            .should()
            .callMethodWhere(describe(
                    "takes back what is stored",
                    call -> call.getTarget().getName().matches("(delete|remove|merge)(All|ById)?")
                            && Stream.of(
                                            "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase",
                                            "jakarta.persistence.EntityManager")
                                    .anyMatch(call.getTargetOwner()::isAssignableTo)));

    /** A transaction that waits for another service holds its connection and locks all that time. */
    @ArchTest
    static final ArchRule who_asks_another_service_requires_that_no_transaction_is_open = classes()
            .that()
            .resideOutsideOfPackages("..gateway..", "..kernel.remote..")
            .and(describe(
                    "ask another service",
                    type -> type.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ServiceClient.class)
                                    && call.getName().equals("get"))))
            .should()
            .callMethod("io.quarkus.narayana.jta.QuarkusTransaction", "getStatus")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule other_services_are_asked_in_one_way = noClasses()
            .that()
            .resideOutsideOfPackages("..gateway..", "..kernel.remote..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.http.HttpClient")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.core.http.HttpClient")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_ask_each_other_and_not_each_others_tables =
            classes().should(new OwnTables());

    /** The database, not the service, would refuse an unbounded text. A text that is not stated is omitted. */
    @ArchTest
    static final ArchRule every_text_that_a_caller_sends_is_bounded_and_not_blank = methods()
            .that(AN_OPERATION)
            .and()
            .areDeclaredInClassesThat(A_FEATURE_CLASS)
            .should(
                    new ArchCondition<>(
                            "take commands whose texts carry @Size, from 1 or with @NotBlank, or @Pattern") {
                        @Override
                        public void check(JavaMethod operation, ConditionEvents events) {
                            operation.getRawParameterTypes().stream()
                                    .filter(JavaClass::isRecord)
                                    .flatMap(command -> command.getFields().stream())
                                    .filter(field -> field.getRawType().isEquivalentTo(String.class))
                                    .filter(field -> !isBounded(field))
                                    .forEach(field ->
                                            events.add(SimpleConditionEvent.violated(field, field.getFullName())));
                        }
                    })
            .allowEmptyShould(true);

    /** Without a message the pattern would be shown, which people cannot read. */
    @ArchTest
    static final ArchRule a_pattern_says_in_words_what_is_expected = fields().that()
            .areAnnotatedWith(Pattern.class)
            .should(new ArchCondition<>("have a message") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    if (!field.getAnnotationOfType(Pattern.class).message().startsWith("{org.dongjiang.")) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
            })
            .allowEmptyShould(true);

    private static boolean isBounded(JavaField field) {
        if (field.isAnnotatedWith(Size.class)) {
            return field.getAnnotationOfType(Size.class).min() > 0 || field.isAnnotatedWith(NotBlank.class);
        }
        return field.isMetaAnnotatedWith(Size.class) || field.isAnnotatedWith(Pattern.class);
    }

    private StructureRules() {}
}
