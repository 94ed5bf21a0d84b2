package org.dongjiang.kernel.register;

/**
 * One of several members that together identify a record.
 *
 * @param name of the member of the request, and of the entity's attribute
 */
public record KeyMember(String name, Object value) {}
