package vn.thidua.movement;

/** Somebody whom a unit registers, with position and unit as they were on that day. */
public record RegisteredPerson(String personId, String position, String unitName) {}
