package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.problem.CommonProblem.RECORD_REPEATED;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_ENDS_NOTHING;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_GOES_BACK;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_LAST_BEGINNING;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_LEADS_NOWHERE;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_NOBODY_CONFIRMS;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_OF_BEGINNING;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.change.ChangeRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.security.Roles;

/** The rules of the stages of all registers of this service. */
@ApplicationScoped
@Transactional
class StageRuleRegister extends ChangeRegister<StageRule, StageRuleFacts, StageRuleView> {

    private static final Label REGISTER = new Label("有阶段的登记簿", "register with stages");
    private static final Label STAGE = new Label("阶段", "stage");
    private static final Label MEMBER = new Label("成员", "member");
    private static final Label ROLE = new Label("可写入该登记簿的角色", "role that may write to this register");

    private final StageRules rules;
    private final List<HasStages> registers;
    private final BeanManager beans;

    StageRuleRegister(
            StageRules rules,
            SecurityIdentity identity,
            Clock clock,
            @All List<HasStages> registers,
            BeanManager beans) {
        super(rules, StageRules.LISTING, StageRuleView::of, identity, clock);
        this.rules = rules;
        this.registers = registers;
        this.beans = beans;
    }

    @Override
    protected StageRule prepare(StageRuleFacts asked) {
        requireNotPast("/inForceFrom", asked.inForceFrom());
        requireSense(asked);
        requirePossible(asked);
        return new StageRule(asked);
    }

    @Override
    protected void judge(StageRule rule) {
        requirePossible(rule.facts());
    }

    @Override
    protected void takeEffect(StageRule rule) {
        rule.comeIntoForce(firstDay(rule.facts()));
    }

    /** If it is approved today. */
    private LocalDate firstDay(StageRuleFacts rule) {
        return rule.inForceFrom() == null ? today() : rule.inForceFrom();
    }

    private void requireSense(StageRuleFacts rule) {
        var register = registers.stream()
                .filter(one -> one.register().equals(rule.register()))
                .findFirst()
                .orElseThrow(() -> REFERENCE_UNKNOWN.at("/register", rule.register(), REGISTER));
        var stages = register.stages();
        requireKnown("/toStage", stages, rule.toStage(), STAGE);
        if (rule.beginsRecords()) {
            requireBeginning(rule);
        } else {
            requireKnown("/fromStage", stages, rule.fromStage(), STAGE);
            if (rule.fromStage().equals(rule.toStage())) {
                throw STAGE_RULE_LEADS_NOWHERE.at("/toStage");
            }
            if (stages.indexOf(rule.toStage()) < stages.indexOf(rule.fromStage()) && !rule.goesBack()) {
                throw STAGE_RULE_GOES_BACK.at("/goesBack", rule.toStage(), rule.fromStage());
            }
        }
        requireAllKnown("/requiredMembers", register.members(), rule.requiredMembers(), MEMBER);
        requireAllKnown("/roles", writers(rule.register()), rule.roles(), ROLE);
        if (rule.secondPerson() && rule.roles().stream().allMatch(Roles.INTEGRATION::equals)) {
            throw STAGE_RULE_NOBODY_CONFIRMS.at("/roles");
        }
    }

    /** A record is recorded by one person; what takes two, or evidence, is a step. */
    private static void requireBeginning(StageRuleFacts rule) {
        if (rule.goesBack()) {
            throw STAGE_RULE_OF_BEGINNING.at("/goesBack");
        }
        if (rule.needsEvidence()) {
            throw STAGE_RULE_OF_BEGINNING.at("/needsEvidence");
        }
        if (rule.secondPerson()) {
            throw STAGE_RULE_OF_BEGINNING.at("/secondPerson");
        }
    }

    /** What other rules allow: of a step one rule begins on a day, and only what is allowed ends. */
    private void requirePossible(StageRuleFacts rule) {
        var day = firstDay(rule);
        if (rules.begins(rule, day)) {
            throw RECORD_REPEATED.because("register, fromStage, toStage, inForceFrom");
        }
        if (rule.allowed()) {
            return;
        }
        var present = rules.inForce(rule.register(), day).rules();
        if (present.stream().noneMatch(other -> other.step().equals(rule.step()))) {
            throw STAGE_RULE_ENDS_NOTHING.at("/allowed", day);
        }
        if (rule.beginsRecords()
                && present.stream().filter(StageRuleFacts::beginsRecords).count() == 1) {
            throw STAGE_RULE_LAST_BEGINNING.at("/allowed");
        }
    }

    private static void requireAllKnown(String pointer, Collection<String> known, List<String> asked, Label kind) {
        for (int at = 0; at < asked.size(); at++) {
            requireKnown(pointer + "/" + at, known, asked.get(at), kind);
        }
    }

    private static void requireKnown(String pointer, Collection<String> known, String asked, Label kind) {
        if (!known.contains(asked)) {
            throw REFERENCE_UNKNOWN.at(pointer, asked, kind);
        }
    }

    /** The roles that may write to a register at all. */
    private Set<String> writers(String register) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(WrittenBy.class)
                        && type.getAnnotation(Path.class).value().equals("/" + register))
                .flatMap(type -> Stream.of(type.getAnnotation(WrittenBy.class).value()))
                .collect(Collectors.toSet());
    }
}
