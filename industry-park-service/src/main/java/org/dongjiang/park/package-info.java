/** Pillar 2, joint industrial development (产业共建): the park, its enterprises, its figures. */
package org.dongjiang.park;
