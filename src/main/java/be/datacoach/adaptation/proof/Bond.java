package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/**
 * What holds among some attributes of every person.
 *
 * @param rule what holds, in formulas
 * @param values real numbers that belong together, of the person of a model; nothing where any value of a cell will do
 */
record Bond(Set<AttributeId> attributes, Formula rule, Function<Set<Variable>, Map<AttributeId, Value>> values) {}
