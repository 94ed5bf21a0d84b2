/** Pillar 2, industry built together (产业共建): the park, its enterprises, its figures. */
package org.dongjiang.park;
