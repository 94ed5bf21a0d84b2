package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_GOES_BACK;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_RULE_LEADS_NOWHERE;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.register.KeyMember;

/** The rules of the stages of all registers of this service. */
@ApplicationScoped
public class StageRuleRegister extends LivingRegister<StageRuleFacts, StageRule, StageRuleVersion, StageRuleView> {

    private static final Label REGISTER = new Label("有阶段的登记簿", "register with stages");
    private static final Label STAGE = new Label("阶段", "stage");
    private static final Label MEMBER = new Label("成员", "member");
    private static final Label ROLE = new Label("可写入该登记簿的角色", "role that may write to this register");

    private final StageRules rules;
    private final List<HasStages> registers;
    private final BeanManager beans;

    StageRuleRegister(StageRules rules, Histories histories, @All List<HasStages> registers, BeanManager beans) {
        super(StageRules.KIND, rules, histories);
        this.rules = rules;
        this.registers = registers;
        this.beans = beans;
    }

    @Override
    protected List<KeyMember> key(StageRuleFacts facts) {
        return List.of(
                new KeyMember("register", facts.register()),
                new KeyMember("fromStage", facts.fromStage()),
                new KeyMember("toStage", facts.toStage()));
    }

    @Override
    protected LocalDate begins(StageRuleFacts facts) {
        return facts.inForceFrom();
    }

    @Override
    protected void require(StageRuleFacts facts) {
        var register = registers.stream()
                .filter(one -> one.register().equals(facts.register()))
                .findFirst()
                .orElseThrow(() -> REFERENCE_UNKNOWN.at("/register", facts.register(), REGISTER));
        var stages = register.stages();
        requireKnown("/fromStage", stages, facts.fromStage(), STAGE);
        requireKnown("/toStage", stages, facts.toStage(), STAGE);
        if (facts.fromStage().equals(facts.toStage())) {
            throw STAGE_RULE_LEADS_NOWHERE.at("/toStage");
        }
        if (stages.indexOf(facts.toStage()) < stages.indexOf(facts.fromStage()) && !facts.goesBack()) {
            throw STAGE_RULE_GOES_BACK.at("/goesBack", facts.toStage(), facts.fromStage());
        }
        requireAllKnown("/requiredMembers", register.members(), facts.requiredMembers(), MEMBER);
        requireAllKnown("/roles", writers(facts.register()), facts.roles(), ROLE);
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

    /** The rules of a register that are in force on a day, as known now. */
    StageSteps inForce(String register, LocalDate day) {
        return new StageSteps(StageRules.KIND
                .asOf(
                        rules.getEntityManager(),
                        new Knowledge(day, null, null),
                        "v.facts",
                        "v.facts.register = :register and (v.endedOn is null or v.endedOn > :day)",
                        StageRuleFacts.class)
                .setParameter("register", register)
                .getResultList());
    }
}
