package vn.thidua.engine;

import java.util.Map;

/**
 * A case just opened in the tables.
 *
 * @param businessKey the id of the case, the business key of its process instance
 * @param variables   the instance's variables: ids and what task cards show, never anything that decides
 */
public record StartedCase(String businessKey, Map<String, Object> variables) {}
